package intake

import "io/fs"

// Type returns what an entry of a folder is, as the type bits of its mode: none for
// a regular file, fs.ModeDir for a folder, fs.ModeSymlink for all that leads
// elsewhere, which on Windows junctions and mount points do too.
//
// Go calls those "irregular", and with them each file and folder that OneDrive or a
// service like it keeps in step with the cloud. These lead nowhere and are what they
// look like: on many a school's machine, the desktop and all documents.
func Type(e fs.DirEntry) fs.FileMode {
	t := e.Type()
	if t&fs.ModeIrregular == 0 {
		return t
	}
	if t.IsDir() {
		return fs.ModeDir // one that leads elsewhere has no mark of a folder
	}
	if info, err := e.Info(); err == nil && keptFile(info) {
		return 0
	}
	return fs.ModeSymlink
}
