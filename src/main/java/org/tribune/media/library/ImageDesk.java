package org.tribune.media.library;

import java.util.NoSuchElementException;

import org.springframework.core.io.InputStreamSource;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.media.Uploads;
import org.tribune.media.pixels.Rendition.Focus;
import org.tribune.staff.Actor;
import org.tribune.staff.AuditLog;
import org.tribune.staff.SignedIn;

/**
 * The desk that keeps the library. Everybody adds to it; an editor, and whoever sent an
 * image, says what it shows; only an editor puts another file in its place.
 */
@Component
class ImageDesk {

	private final MediaLibrary library;

	private final Uploads uploads;

	private final ImageIndex index;

	private final AuditLog audit;

	ImageDesk(MediaLibrary library, Uploads uploads, ImageIndex index, AuditLog audit) {
		this.library = library;
		this.uploads = uploads;
		this.index = index;
		this.audit = audit;
	}

	Image add(String fileName, InputStreamSource content, SignedIn who) {
		Image image = this.uploads.add(fileName, content, who.id());
		this.audit.record(Actor.of(who), "image.added", "image/" + image.id(), image.fileName());
		return image;
	}

	static boolean mayChange(Image image, SignedIn who) {
		return who.edits() || Long.valueOf(who.id()).equals(image.addedBy());
	}

	/**
	 * Says what an image shows, whose it is and which point counts.
	 * @throws ObjectOptimisticLockingFailureException when somebody else saved since
	 */
	@Transactional
	public void describe(long imageId, ImageForm form, SignedIn who) {
		Image image = changeable(imageId, who);
		if (form.isOlderThan(image)) {
			throw new ObjectOptimisticLockingFailureException(Image.class, imageId);
		}
		image.describe(form.alternativeText(), form.caption(), form.credit());
		image.license(form.isDecorative(), form.rights());
		Focus focus = form.focus();
		if (focus != null) {
			this.library.focus(image, focus);
		}
		this.audit.record(Actor.of(who), "image.described", "image/" + imageId, image.fileName());
	}

	/**
	 * Puts another file under the same address.
	 */
	void replace(long imageId, String fileName, InputStreamSource content, SignedIn who) {
		if (!who.edits()) {
			throw new AccessDeniedException("Only an editor replaces a file");
		}
		Image image = this.uploads.replace(imageId, fileName, content);
		this.audit.record(Actor.of(who), "image.replaced", "image/" + imageId, image.fileName());
	}

	/**
	 * Deletes an image that is used nowhere.
	 * @return whether that was so
	 */
	@Transactional
	public boolean delete(long imageId, SignedIn who) {
		Image image = changeable(imageId, who);
		if (!this.index.uses(imageId).isEmpty()) {
			return false;
		}
		this.library.delete(image);
		this.audit.record(Actor.of(who), "image.deleted", "image/" + imageId, image.fileName());
		return true;
	}

	Image find(long imageId) {
		try {
			return this.library.find(imageId);
		}
		catch (NoSuchElementException ex) {
			throw new ImageNotFound(imageId);
		}
	}

	private Image changeable(long imageId, SignedIn who) {
		Image image = find(imageId);
		if (!mayChange(image, who)) {
			throw new AccessDeniedException("Not this person's image");
		}
		return image;
	}

}
