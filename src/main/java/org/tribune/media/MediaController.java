package org.tribune.media;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tribune.media.pixels.FileKind;
import org.tribune.media.pixels.Format;
import org.tribune.media.pixels.Rendition;
import org.tribune.media.pixels.RefusedFile;
import org.tribune.site.PageContents;
import org.tribune.site.PageNotFound;

/**
 * Serves images. What is asked for with its edition never changes and may be kept for
 * ever; without one, it is asked for anew after a few minutes. The file of a photograph
 * itself, which may tell where it was taken, is never served.
 */
@Controller
class MediaController {

	private final Images images;

	private final MediaStore store;

	private final Renditions renditions;

	MediaController(Images images, MediaStore store, Renditions renditions) {
		this.images = images;
		this.store = store;
		this.renditions = renditions;
	}

	@GetMapping("/media/{id:[0-9]{1,18}}/{rendition}/{name}")
	ResponseEntity<Resource> show(@PathVariable long id, @PathVariable String rendition, @PathVariable String name,
			@RequestParam(name = "v", defaultValue = "") String edition, HttpServletRequest request)
			throws IOException {
		PageNotFound missing = new PageNotFound(request.getRequestURI());
		PageContents.show("image", id);
		Image image = this.images.findById(id).filter(Image::available).orElseThrow(() -> missing);
		Rendition asked = Rendition.named(rendition).orElseThrow(() -> missing);
		Served served = served(image, asked, name).orElseThrow(() -> missing);
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(served.contentType()))
			.cacheControl(cacheControl(image, edition))
			.eTag(served.validator())
			.lastModified(served.file().lastModified())
			.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
		if (served.contentType().equals(FileKind.PDF.contentType())) {
			answer.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(image.fileName()).build().toString());
		}
		return answer.body(rangeIsOfAnother(request, served) ? whole(served.file()) : served.file());
	}

	/** With too many waiting in the darkroom, the reader's browser may ask again. */
	@ExceptionHandler(RefusedFile.class)
	ResponseEntity<Void> busy() {
		return ResponseEntity.status(503)
			.header(HttpHeaders.RETRY_AFTER, "5")
			.cacheControl(CacheControl.noStore())
			.build();
	}

	private Optional<Served> served(Image image, Rendition asked, String name) {
		String type = image.contentType();
		boolean itself = asked.equals(Rendition.WHOLE) && name.equals(image.fileName());
		if (type != null && (image.width() == null || !image.address().scales()) && itself) {
			String key = MediaStore.original(image.digest());
			return Optional.ofNullable(this.store.find(key)).map((file) -> new Served(file, type, image.digest()));
		}
		Format format = format(image, asked, name);
		if (format == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.renditions.find(image, asked, format))
			.map((file) -> new Served(file, format.contentType(), this.renditions.key(image, asked, format)));
	}

	private static @Nullable Format format(Image image, Rendition asked, String name) {
		if (image.width() == null) {
			return null;
		}
		ImageAddress address = image.address();
		boolean made = address.scales() ? asked.suits(address.width()) : address.isRaster() && asked.isCrop();
		if (!made) {
			return null;
		}
		if (name.equals(address.stem() + "." + Format.WEBP.extension())) {
			return Format.WEBP;
		}
		boolean known = name.equals(address.stem() + "." + address.fallback().extension())
				|| (asked.equals(Rendition.WHOLE) && name.equals(image.fileName()));
		return known ? address.fallback() : null;
	}

	private static CacheControl cacheControl(Image image, String edition) {
		return edition.equals(String.valueOf(image.edition()))
				? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
				: CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
	}

	/** Whoever has the beginning of another file gets all of this one. */
	private static boolean rangeIsOfAnother(HttpServletRequest request, Served served) {
		String condition = request.getHeader(HttpHeaders.IF_RANGE);
		return condition != null && !condition.equals("\"" + served.validator() + "\"");
	}

	private static Resource whole(Resource file) throws IOException {
		return new InputStreamResource(file);
	}

	private record Served(Resource file, String contentType, String validator) {
	}

}
