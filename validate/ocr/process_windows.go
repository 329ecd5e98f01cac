package ocr

import (
	"os"
	"path/filepath"
	"syscall"
)

// noWindow is CREATE_NO_WINDOW: no console flashes up beside a host that has none.
const noWindow = 0x08000000

// processAttr puts a program into a process group of its own, so that Ctrl-C
// reaches mappesjekk only, which then ends it.
func processAttr() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{HideWindow: true, CreationFlags: syscall.CREATE_NEW_PROCESS_GROUP | noWindow}
}

// killGroup ends a process. Neither program starts any of its own.
func killGroup(p *os.Process) error { return p.Kill() }

// installed are the folders into which the installer of tesseract puts it: for
// everybody, or for one user. It does not change the search path.
func installed() []string {
	var dirs []string
	for _, at := range []struct{ variable, below string }{
		{"ProgramFiles", ""}, {"ProgramFiles(x86)", ""}, {"LOCALAPPDATA", "Programs"},
	} {
		if root := os.Getenv(at.variable); filepath.IsAbs(root) {
			dirs = append(dirs, filepath.Join(root, at.below, "Tesseract-OCR"))
		}
	}
	return dirs
}
