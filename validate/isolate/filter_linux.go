//go:build amd64 || arm64

package isolate

import (
	"fmt"
	"runtime"
	"slices"
	"unsafe"

	"golang.org/x/sys/unix"
)

// refused are the system calls that reading a document does not take, beside those
// of an architecture (refusedHere): to talk to somebody, to start or touch another
// process, to open or change a file, to reach deep into the kernel.
var refused = []uint32{
	unix.SYS_SOCKET, unix.SYS_SOCKETPAIR, unix.SYS_CONNECT, unix.SYS_BIND, unix.SYS_LISTEN, unix.SYS_ACCEPT, unix.SYS_ACCEPT4,
	unix.SYS_SENDTO, unix.SYS_SENDMSG, unix.SYS_SENDMMSG, unix.SYS_RECVFROM, unix.SYS_RECVMSG, unix.SYS_RECVMMSG,
	unix.SYS_EXECVE, unix.SYS_EXECVEAT, unix.SYS_PTRACE, unix.SYS_PROCESS_VM_READV, unix.SYS_PROCESS_VM_WRITEV,
	unix.SYS_KILL, unix.SYS_TKILL, unix.SYS_RT_SIGQUEUEINFO, unix.SYS_RT_TGSIGQUEUEINFO,
	unix.SYS_PIDFD_OPEN, unix.SYS_PIDFD_GETFD, unix.SYS_PIDFD_SEND_SIGNAL,
	unix.SYS_OPENAT, unix.SYS_OPENAT2, unix.SYS_OPEN_BY_HANDLE_AT, unix.SYS_MEMFD_CREATE,
	unix.SYS_UNLINKAT, unix.SYS_RENAMEAT2, unix.SYS_MKDIRAT, unix.SYS_MKNODAT, unix.SYS_LINKAT, unix.SYS_SYMLINKAT,
	unix.SYS_FCHMOD, unix.SYS_FCHMODAT, unix.SYS_FCHOWN, unix.SYS_FCHOWNAT, unix.SYS_TRUNCATE, unix.SYS_UTIMENSAT, unix.SYS_CHDIR,
	unix.SYS_MOUNT, unix.SYS_UMOUNT2, unix.SYS_PIVOT_ROOT, unix.SYS_CHROOT, unix.SYS_SETNS, unix.SYS_UNSHARE,
	unix.SYS_BPF, unix.SYS_PERF_EVENT_OPEN, unix.SYS_USERFAULTFD, unix.SYS_IO_URING_SETUP,
	unix.SYS_ADD_KEY, unix.SYS_REQUEST_KEY, unix.SYS_KEYCTL, unix.SYS_IOCTL,
}

// Offsets in struct seccomp_data of the kernel.
const (
	callNumber   = 0
	callArch     = 4
	callArgument = 16 // the lower half of the first one, on a little-endian system
)

// filterCalls has the kernel refuse what is in refused, for all threads and for
// good: such a call fails as one that is not permitted. Threads may be started, and
// processes not. It tells whether the kernel can do that.
func filterCalls() (bool, error) {
	// The flag that says which threads and privileges are meant belongs to a thread.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return false, fmt.Errorf("giving up new privileges: %w", err)
	}
	program := filterProgram(uint32(unix.Getpid()))
	prog := unix.SockFprog{Len: uint16(len(program)), Filter: &program[0]}
	thread, _, errno := unix.RawSyscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, unix.SECCOMP_FILTER_FLAG_TSYNC, uintptr(unsafe.Pointer(&prog)))
	switch {
	case errno == unix.ENOSYS, errno == unix.EINVAL, errno == unix.EACCES, errno == unix.EPERM:
		return false, nil // an old kernel, or a container that lets nobody filter
	case errno != 0:
		return false, fmt.Errorf("giving up system calls: %w", errno)
	case thread != 0:
		return false, fmt.Errorf("giving up system calls: a thread could not follow")
	}
	return true, nil
}

// filterProgram returns the filter of a process with the given number.
func filterProgram(pid uint32) []unix.SockFilter {
	const (
		load  = unix.BPF_LD | unix.BPF_W | unix.BPF_ABS
		equal = unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K
		above = unix.BPF_JMP | unix.BPF_JGE | unix.BPF_K
		anyOf = unix.BPF_JMP | unix.BPF_JSET | unix.BPF_K
		give  = unix.BPF_RET | unix.BPF_K
	)
	deny := unix.SockFilter{Code: give, K: unix.SECCOMP_RET_ERRNO | uint32(unix.EPERM)}
	allow := unix.SockFilter{Code: give, K: unix.SECCOMP_RET_ALLOW}
	program := []unix.SockFilter{
		{Code: load, K: callArch},
		{Code: equal, K: architecture, Jt: 1},
		deny,
		{Code: load, K: callNumber},
		{Code: above, K: 1 << 30, Jf: 1}, // the second set of calls that amd64 has (x32)
		deny,
		// A clone that shares no memory would be another process.
		{Code: equal, K: unix.SYS_CLONE, Jf: 4},
		{Code: load, K: callArgument},
		{Code: anyOf, K: unix.CLONE_THREAD, Jt: 1},
		deny,
		allow,
		// Its newer form can't be looked into; who hears that there is none takes the old
		// one, as the C library does under cgo.
		{Code: equal, K: unix.SYS_CLONE3, Jf: 1},
		{Code: give, K: unix.SECCOMP_RET_ERRNO | uint32(unix.ENOSYS)},
		// The runtime sends signals to its own threads.
		{Code: equal, K: unix.SYS_TGKILL, Jf: 4},
		{Code: load, K: callArgument},
		{Code: equal, K: pid, Jt: 1},
		deny,
		allow,
	}
	for _, call := range slices.Concat(refused, refusedHere) {
		program = append(program, unix.SockFilter{Code: equal, K: call, Jf: 1}, deny)
	}
	return append(program, allow)
}
