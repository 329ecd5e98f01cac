//go:build !linux

package isolate

import "os"

// ownBinary returns the path of the running program.
func ownBinary() (string, error) { return os.Executable() }
