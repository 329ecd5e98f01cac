package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// maxProfile is how large a profile can be. The built-in one has 2 KiB.
const maxProfile = 1 << 20

// profile returns the profile that the user asks for: a built-in one by its ID,
// or one that is read from a file. Empty means the usual one, and gives nil.
func (s *session) profile(name string) (*schema.Profile, error) {
	ids := schema.BuiltinProfiles()
	switch {
	case name == "":
		return nil, nil
	case slices.Contains(ids, name):
		return schema.BuiltinProfile(name)
	case !looksLikeFile(name):
		return nil, s.misuse(mUnknownProfile, name, s.either(ids), s.suggestion("", name, ids))
	}
	data, err := s.given(name, maxProfile)
	if err != nil {
		return nil, err
	}
	p, violations := schema.ParseProfile(filepath.Base(name), data)
	if p != nil {
		violations = append(violations, p.CheckRules(rules.IDs())...)
	}
	if len(violations) > 0 {
		for _, v := range violations {
			s.tell(render.Visible(v.Message(s.lang)))
		}
		return nil, s.refusal(mBadProfile, name)
	}
	return p, nil
}

// looksLikeFile reports whether the value of --profile means a file.
func looksLikeFile(name string) bool {
	if strings.ContainsAny(name, `/\`) {
		return true
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".json", ".yaml", ".yml":
		return true
	}
	_, err := os.Stat(name)
	return err == nil
}

// given reads a file that a flag names, of at most limit bytes, and refuses where it
// can't.
func (s *session) given(name string, limit int64) ([]byte, error) {
	data, err := readSmall(name, limit)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, s.refusal(mNotFound, name)
	case err != nil:
		return nil, s.refusal(mCannotOpen, name)
	}
	return data, nil
}

// readSmall reads a file of at most limit bytes.
func readSmall(name string, limit int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = errors.New("the file is too large")
	}
	return data, err
}
