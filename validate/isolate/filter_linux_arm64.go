package isolate

import "golang.org/x/sys/unix"

const architecture = unix.AUDIT_ARCH_AARCH64

// refusedHere are calls that this architecture has beside the common ones.
var refusedHere = []uint32{unix.SYS_RENAMEAT}
