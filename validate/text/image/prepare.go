package image

import "image"

// prepared makes a picture of a page as OCR reads it best: dark text on white
// paper, evenly lit, straight, and neither too small nor too large. dpi is the
// resolution that the file tells, 0 if it tells none; that of the result is
// returned beside it. src may be changed. What is a good scan already comes out as it went
// in.
func prepared(src *image.Gray, dpi int) (*image.Gray, int) {
	if src.Rect.Empty() {
		return src, dpi
	}
	factor := scaleFor(src.Rect.Size(), resolution(src.Rect.Size(), dpi))
	if factor != 1 {
		src = scaled(src, factor)
	}
	darkOnLight(src)
	lit(src)
	stretched(src)
	if dpi <= screenDPI {
		dpi = 0
	}
	return straightened(src, skew(src)), int(float64(dpi)*factor + 0.5)
}
