package triage

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
)

// programHash returns the hash of the running program. Results are only taken over
// from the very same one: any change of a reader or a rule, even one that was never
// committed, makes another program.
func programHash() (string, error) {
	const link = "/proc/self/exe" // stays right on Linux when the program is replaced
	path := link
	if _, err := os.Stat(link); err != nil {
		if path, err = os.Executable(); err != nil {
			return "", fmt.Errorf("finding the program: %w", err)
		}
	}
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("opening the program: %w", nameless(err))
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("reading the program: %w", nameless(err))
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
