package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/render"
)

// init is the command that puts a manifest into a folder.
func (s *session) init(c *cli.Context) error {
	path, err := s.operand(c, dNoFolder, dManyFolders)
	if err != nil {
		return err
	}
	switch info, err := os.Stat(path); {
	case errors.Is(err, fs.ErrNotExist):
		return s.refusal(mNotFound, path)
	case err != nil:
		return s.refusal(mCannotOpen, path)
	case !info.IsDir():
		return s.refusal(dNotFolder, path)
	}
	if err := s.noManifest(path); err != nil {
		return err
	}
	rep, err := s.looked(c, path)
	if err != nil {
		return err
	}
	target := filepath.Join(path, schema.ManifestNames()[0])
	// O_EXCL: what somebody put there meanwhile stays.
	f, err := os.OpenFile(target, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	switch {
	case errors.Is(err, fs.ErrExist):
		return s.refusal(dThere, target)
	case err != nil:
		return s.fault(mCannotWrite, target)
	}
	if err := errors.Join(render.Manifest(f, rep), f.Close()); err != nil {
		return s.fault(mCannotWrite, target)
	}
	s.complain(dWritten, target)
	return nil
}

// noManifest refuses a folder that has a manifest under any of its names, however
// they are spelt: on some systems upper and lower case are the same.
func (s *session) noManifest(folder string) error {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return s.refusal(mCannotOpen, folder)
	}
	for _, e := range entries {
		if schema.IsManifestName(e.Name()) {
			return s.refusal(dThere, filepath.Join(folder, e.Name()))
		}
	}
	return nil
}
