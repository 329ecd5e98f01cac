package intake

import (
	"path/filepath"
	"runtime"
	"testing"
)

func TestName(t *testing.T) {
	t.Chdir(t.TempDir())
	here, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ system, path, want string }{
		{"", ".", filepath.Base(here)},
		{"", "Sak 1/", "Sak 1"},
		{"", "Sak 1/Møter/..", "Sak 1"},
		{"", "sak.zip", "sak.zip"},
		{"linux", "/", "/"},
		{"windows", `E:\`, "E:"},
		{"windows", `E:\Sak 1\`, "Sak 1"},
		{"windows", `\\tjener\saker`, "saker"},
		{"windows", `\\tjener\saker\`, "saker"},
		{"windows", `\\tjener\saker\Sak 1`, "Sak 1"},
		{"windows", `\\?\C:\Sak 1`, "Sak 1"},
	}
	for _, tt := range tests {
		if tt.system != "" && tt.system != runtime.GOOS {
			continue
		}
		if got := Name(tt.path); got != tt.want {
			t.Errorf("Name(%q) = %q, want %q", tt.path, got, tt.want)
		}
	}
}
