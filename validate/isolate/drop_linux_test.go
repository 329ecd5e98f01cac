package isolate

import (
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	ll "github.com/landlock-lsm/go-landlock/landlock/syscall"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestNothingCanBeOpened holds that a reader that is taken over finds nothing to
// take: no file to read, write or remove, and nobody to talk to.
func TestNothingCanBeOpened(t *testing.T) {
	dir := t.TempDir()
	mine := filepath.Join(dir, "mine.txt")
	if err := os.WriteFile(mine, []byte("hemmelig"), 0o600); err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	p := newPool(t, Config{Workers: 1})
	abi, _ := ll.LandlockGetABIVersion()
	_, unfiltered := os.Stat("/proc/sys/kernel/seccomp/actions_avail")
	for _, tt := range []struct {
		order    string
		landlock bool // only Landlock holds it
		filter   bool // only the filter of system calls holds it
	}{
		{order: "open:/etc/passwd"},
		{order: "open:" + mine},
		{order: "open:/"},
		{order: "create:" + filepath.Join(dir, "new.txt")},
		{order: "create:/dev/shm/mappesjekk-test"},
		{order: "dial:" + listener.Addr().String()},
		{order: "remove:" + mine, landlock: true},
		{order: "socket:"},
		{order: "start:/bin/true"},
		{order: "signal:", filter: true},
	} {
		if tt.landlock && abi == 0 || tt.filter && unfiltered != nil {
			continue
		}
		c, err := p.Read(t.Context(), text.Source{Name: "a", Data: []byte(tt.order)}, text.Limits{})
		if err != nil || c.Problem != nil || !strings.HasPrefix(saying(c), "refused: ") {
			t.Errorf("%s: %q, %v", tt.order, saying(c), err)
		}
	}
	if data, err := os.ReadFile(mine); err != nil || string(data) != "hemmelig" {
		t.Errorf("the file holds %q, %v", data, err)
	}
}
