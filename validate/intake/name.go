package intake

import (
	"os"
	"path"
	"path/filepath"
)

// Name returns what the folder or file at a path of the system is called, also where
// the path is "." or ends in a separator. A whole drive of Windows goes by its letter
// ("E:"), a whole network share by its own name.
func Name(at string) string {
	if abs, err := filepath.Abs(at); err == nil {
		at = abs
	}
	name := filepath.Base(at)
	if volume := filepath.VolumeName(at); volume != "" && os.IsPathSeparator(name[0]) {
		return path.Base(filepath.ToSlash(volume))
	}
	return name
}
