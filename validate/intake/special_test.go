//go:build unix

package intake

import (
	"context"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestFIFOIsNeverOpened(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(dir, "rør.pdf"), 0o600); err != nil {
		t.Skip("no FIFOs here")
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	files, skipped, err := Walk(context.Background(), root.FS()) // would hang if it opened the FIFO
	if err != nil || len(files) != 0 || len(skipped) != 1 || skipped[0].Kind != KindSpecial {
		t.Errorf("files %v, skipped %v, err %v", paths(files), skipped, err)
	}
}
