//go:build unix

package ocr

import (
	"os"
	"syscall"
)

// processAttr puts a program into a process group of its own, so that Ctrl-C
// reaches mappesjekk only, which then ends it.
func processAttr() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// killGroup ends a process and those that it started.
func killGroup(p *os.Process) error { return syscall.Kill(-p.Pid, syscall.SIGKILL) }

// installed are folders beside the search path in which programs lie: none.
func installed() []string { return nil }
