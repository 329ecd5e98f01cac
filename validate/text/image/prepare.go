package image

import "image"

// prepared makes a picture of a page as OCR reads it best: dark text on white
// paper, evenly lit, straight, and neither too small nor too large. dpi is the
// resolution that the file tells, 0 if it does not; the result's is returned beside
// it. src may be changed. What is a good scan already comes out as it went in.
func prepared(src *image.Gray, dpi int) (*image.Gray, int) {
	if src.Rect.Empty() {
		return src, dpi
	}
	dpi = resolution(src.Rect.Size(), dpi)
	if factor := scaleFor(src.Rect.Size(), dpi); factor != 1 {
		src = scaled(src, factor)
		dpi = max(1, int(float64(dpi)*factor+0.5))
	}
	darkOnLight(src)
	lit(src)
	stretched(src)
	return straightened(src, skew(src)), dpi
}
