package intake

import (
	"io/fs"
	"syscall"
)

// keptFile reports whether an irregular entry that is no folder to Go is a file. A
// junction is a folder to the system.
func keptFile(info fs.FileInfo) bool {
	data, ok := info.Sys().(*syscall.Win32FileAttributeData)
	return ok && data.FileAttributes&syscall.FILE_ATTRIBUTE_DIRECTORY == 0
}
