package isolate

import (
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/windows"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestNothingCanBeStarted holds that a reader that is taken over finds no program to
// go on with.
func TestNothingCanBeStarted(t *testing.T) {
	p := newPool(t, Config{Workers: 1})
	held, err := p.Protections(t.Context())
	if err != nil || !slices.Equal(held, []Protection{JobObject}) {
		t.Fatalf("held by %v, %v", held, err)
	}
	if windows.NewLazySystemDLL("ntdll.dll").NewProc("wine_get_version").Find() == nil {
		t.Skip("Wine does not count the processes of a job")
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c, err := p.Read(t.Context(), text.Source{Name: "a", Data: []byte("start:" + program)}, text.Limits{})
	if err != nil || c.Problem != nil || !strings.HasPrefix(saying(c), "refused: ") {
		t.Errorf("%q, %v", saying(c), err)
	}
}
