//go:build linux && !amd64 && !arm64

package isolate

// filterCalls has the kernel refuse system calls where their numbers are known.
func filterCalls() (bool, error) { return false, nil }
