//go:build !(linux || windows || darwin || freebsd || netbsd || openbsd || dragonfly)

package isolate

// drop gives up what reading a document does not take: nothing, on this system. A
// worker is held by its limits of time and memory only.
func drop(int64) ([]Protection, error) { return nil, nil }
