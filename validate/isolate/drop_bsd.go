//go:build darwin || freebsd || netbsd || openbsd || dragonfly

package isolate

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// drop gives up, for good, to open and to write files, to start processes and to
// leave a core dump. A limit on address space would not hold on macOS.
func drop(int64) ([]Protection, error) {
	for _, resource := range []int{unix.RLIMIT_CORE, unix.RLIMIT_FSIZE, unix.RLIMIT_NOFILE, unix.RLIMIT_NPROC} {
		if err := unix.Setrlimit(resource, &unix.Rlimit{}); err != nil {
			return nil, fmt.Errorf("lowering a limit: %w", err)
		}
	}
	return []Protection{ResourceLimits}, nil
}
