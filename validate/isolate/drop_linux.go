package isolate

import (
	"bytes"
	"fmt"
	"os"
	"strconv"

	"github.com/landlock-lsm/go-landlock/landlock"
	"github.com/landlock-lsm/go-landlock/landlock/syscall"
	"golang.org/x/sys/unix"
)

// reserved is address space that the Go runtime takes without using it: it
// reserves its heap in stretches of 64 MiB, and threads have stacks.
const reserved = 256 << 20

// drop gives up what reading a document does not take: files, connections, other
// processes, new privileges, a core dump, and memory over the limit. What an old kernel can't
// take away it leaves, which is never all: no limit on files needs a new kernel.
func drop(memory int64) ([]Protection, error) {
	taken, err := addressSpace()
	if err != nil {
		return nil, fmt.Errorf("finding out the size of the process: %w", err)
	}
	// The rights to signals and abstract sockets stay: up to Linux 6.14 a scope for
	// signals would also keep the threads of a Go program from waking each other.
	rules := landlock.V11.BestEffort()
	rules.Scoped = 0
	if err := rules.Restrict(); err != nil {
		return nil, fmt.Errorf("giving up files: %w", err)
	}
	if err := unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0); err != nil {
		return nil, fmt.Errorf("giving up core dumps: %w", err)
	}
	for _, l := range []struct {
		resource int
		most     uint64
	}{
		{unix.RLIMIT_AS, taken + uint64(memory) + reserved},
		{unix.RLIMIT_CORE, 0},
		{unix.RLIMIT_FSIZE, 0},
		{unix.RLIMIT_NOFILE, 0}, // no file, socket or pipe beside those that are open
	} {
		if err := unix.Setrlimit(l.resource, &unix.Rlimit{Cur: l.most, Max: l.most}); err != nil {
			return nil, fmt.Errorf("lowering a limit: %w", err)
		}
	}
	held := []Protection{ResourceLimits}
	if abi, err := syscall.LandlockGetABIVersion(); err == nil && abi > 0 {
		held = append(held, Landlock)
	}
	filtered, err := filterCalls()
	if filtered {
		held = append(held, Seccomp)
	}
	return held, err
}

// addressSpace returns how many bytes of address space the process takes up.
func addressSpace() (uint64, error) {
	statm, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0, err
	}
	pages, _, _ := bytes.Cut(statm, []byte(" "))
	n, err := strconv.ParseUint(string(pages), 10, 64)
	return n * uint64(os.Getpagesize()), err
}
