package isolate

import (
	"fmt"
	"unsafe"

	"golang.org/x/sys/windows"
)

// spare is memory over a worker's limit that the system leaves it, so that the worker
// itself finds out first and can say so.
const spare = 128 << 20

// drop puts the process into a job of its own for good: no other process can come
// into it, none can be started, and memory is bounded. Where the process may not be
// in one, as under an old system in a job that allows none inside it, the limits of
// time and memory remain.
func drop(memory int64) ([]Protection, error) {
	// The handle stays open: the job ends with the process.
	job, err := windows.CreateJobObject(nil, nil)
	if err != nil {
		return nil, fmt.Errorf("making a job: %w", err)
	}
	info := windows.JOBOBJECT_EXTENDED_LIMIT_INFORMATION{ProcessMemoryLimit: uintptr(min(memory+spare, int64(^uintptr(0)>>1)))}
	info.BasicLimitInformation.ActiveProcessLimit = 1
	info.BasicLimitInformation.LimitFlags = windows.JOB_OBJECT_LIMIT_PROCESS_MEMORY | windows.JOB_OBJECT_LIMIT_ACTIVE_PROCESS |
		windows.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | windows.JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION
	_, err = windows.SetInformationJobObject(job, windows.JobObjectExtendedLimitInformation, uintptr(unsafe.Pointer(&info)), uint32(unsafe.Sizeof(info)))
	if err != nil {
		return nil, fmt.Errorf("bounding a job: %w", err)
	}
	if err := windows.AssignProcessToJobObject(job, windows.CurrentProcess()); err != nil {
		// It remains an empty job, which nobody misses.
		_ = windows.CloseHandle(job)
		return nil, nil
	}
	return []Protection{JobObject}, nil
}
