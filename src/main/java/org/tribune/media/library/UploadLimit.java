package org.tribune.media.library;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.tribune.media.pixels.Inspection;
import org.tribune.media.pixels.Refusal;

/**
 * Says so when a request is larger than any is read.
 */
@ControllerAdvice
class UploadLimit {

	private final MessageSource messages;

	UploadLimit(MessageSource messageSource) {
		this.messages = messageSource;
	}

	@ExceptionHandler(MaxUploadSizeExceededException.class)
	ResponseEntity<Map<String, String>> tooLarge(Locale language) {
		return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
			.body(Map.of("message", this.messages.getMessage(Refusal.TOO_LARGE.messageKey(),
					new Object[] { Inspection.MOST_BYTES / (1024 * 1024) }, language)));
	}

}
