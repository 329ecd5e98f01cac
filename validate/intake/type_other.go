//go:build !windows

package intake

import "io/fs"

// keptFile reports whether an irregular entry is a file: elsewhere, none is.
func keptFile(fs.FileInfo) bool { return false }
