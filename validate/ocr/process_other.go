//go:build !unix && !windows

package ocr

import (
	"os"
	"syscall"
)

// processAttr returns nothing: this system starts no processes.
func processAttr() *syscall.SysProcAttr { return nil }

func killGroup(p *os.Process) error { return p.Kill() }

func installed() []string { return nil }
