package intake

import "strings"

// Reason is what sort of junk an entry is.
type Reason string

// The sorts of junk.
const (
	Thumbnails     Reason = "thumbnails"      // previews that Windows or a photo program keeps
	FolderSettings Reason = "folder-settings" // how a folder looks: desktop.ini, .DS_Store, Icon
	MacMetadata    Reason = "mac-metadata"    // what macOS puts beside files: ._*, __MACOSX
	LockFile       Reason = "lock-file"       // left by an office program while a file was open
	Shortcut       Reason = "shortcut"        // leads to a file, but is none
	Temporary      Reason = "temporary"       // a program's scratch file
	SystemFolder   Reason = "system-folder"   // recycle bin, search index
)

// Kind returns what an entry is skipped as that is junk for this reason.
func (r Reason) Kind() Kind {
	if r == Shortcut {
		return KindLink
	}
	return KindJunk
}

// junkNames are whole names, in lower case.
var junkNames = map[string]Reason{
	"thumbs.db":         Thumbnails,
	"ehthumbs.db":       Thumbnails,
	"ehthumbs_vista.db": Thumbnails,
	".picasa.ini":       Thumbnails,
	"picasa.ini":        Thumbnails,
	"desktop.ini":       FolderSettings,
	".ds_store":         FolderSettings,
	".directory":        FolderSettings,
	".localized":        FolderSettings,
	"icon\r":            FolderSettings,
	".apdisk":           MacMetadata,
	".dropbox":          SystemFolder,
	".dropbox.attr":     SystemFolder,
}

// junkFolders are names of folders that are junk with all they hold, in lower
// case.
var junkFolders = map[string]Reason{
	"__macosx":                  MacMetadata,
	".appledouble":              MacMetadata,
	".spotlight-v100":           SystemFolder,
	".trashes":                  SystemFolder,
	".fseventsd":                SystemFolder,
	".temporaryitems":           SystemFolder,
	"$recycle.bin":              SystemFolder,
	"system volume information": SystemFolder,
	"@eadir":                    Thumbnails,
}

// Junk reports whether the file or folder at path, '/'-separated, is debris that
// a program left behind and no document, and of which sort. It goes by the names
// alone, so it serves for members of archives too.
func Junk(path string) (Reason, bool) {
	path = strings.ToLower(strings.TrimSuffix(path, "/"))
	for {
		name, rest, more := strings.Cut(path, "/")
		if reason, ok := junkFolders[name]; ok {
			return reason, true
		}
		if !more {
			return junkName(name)
		}
		path = rest
	}
}

// junkName is Junk for the last element of a path, in lower case.
func junkName(name string) (Reason, bool) {
	if reason, ok := junkNames[name]; ok {
		return reason, true
	}
	switch {
	case strings.HasPrefix(name, "._"):
		return MacMetadata, true
	case strings.HasPrefix(name, "~$"),
		strings.HasPrefix(name, ".~lock.") && strings.HasSuffix(name, "#"):
		return LockFile, true
	case strings.HasSuffix(name, ".lnk"), strings.HasSuffix(name, ".url"), strings.HasSuffix(name, ".webloc"):
		return Shortcut, true
	case strings.HasSuffix(name, ".tmp"):
		return Temporary, true
	}
	return "", false
}
