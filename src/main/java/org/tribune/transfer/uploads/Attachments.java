package org.tribune.transfer.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tribune.article.DeskCopy;
import org.tribune.article.Newsroom;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.media.pixels.Inspection;
import org.tribune.media.pixels.Refusal;
import org.tribune.media.pixels.RefusedFile;
import org.tribune.staff.Actor;

/**
 * Attaches the files of a folder to the images that wait for theirs: those over articles,
 * portraits, and figures in bodies. Each image and each article is a transaction of its
 * own; what is missing is told and stops nothing, and a second run goes on with it.
 */
@Component
public class Attachments {

	private static final Actor HAND = Actor.process("import");

	private final MediaLibrary library;

	private final Newsroom newsroom;

	private final JdbcClient database;

	private final TransactionOperations transaction;

	Attachments(MediaLibrary library, Newsroom newsroom, JdbcClient database, TransactionOperations transaction) {
		this.library = library;
		this.newsroom = newsroom;
		this.database = database;
		this.transaction = transaction;
	}

	/**
	 * Attaches whatever the folder holds.
	 */
	public Outcome attach(UploadsFolder folder) {
		Outcome outcome = new Outcome(new TreeMap<>(), new ArrayList<>(), new TreeMap<>());
		for (Waiting one : waitingImages()) {
			this.transaction.executeWithoutResult((status) -> image(one, folder, outcome));
		}
		for (long id : waitingArticles()) {
			int before = this.newsroom.version(id);
			this.transaction.executeWithoutResult((status) -> article(id, folder, outcome));
			stillAsImported(id, before);
		}
		return outcome;
	}

	private List<Waiting> waitingImages() {
		return this.database.sql("select id, source_address from image where sha256 is null order by id")
			.query((row, number) -> new Waiting(row.getLong("id"), row.getString("source_address")))
			.list();
	}

	private List<Long> waitingArticles() {
		return this.database.sql("""
				select id from article where body_html like '%<figure class="pending"%'
				   or body_html like '%href="http%/wp-content/uploads/%' order by id
				""").query((row, number) -> row.getLong("id")).list();
	}

	private void image(Waiting waiting, UploadsFolder folder, Outcome outcome) {
		taken(waiting.address(), folder, outcome, (file, content) -> this.library.attach(waiting.id(), file, content))
			.filter((image) -> image.id() != waiting.id())
			.ifPresent((image) -> move(waiting.id(), image.id()));
	}

	/** Whatever showed the reference shows the image from now on. */
	private void move(long from, long to) {
		this.database.sql("update article set lead_image_id = :to where lead_image_id = :from")
			.param("to", to)
			.param("from", from)
			.update();
		this.database.sql("update contributor set portrait_id = :to where portrait_id = :from")
			.param("to", to)
			.param("from", from)
			.update();
	}

	private void article(long id, UploadsFolder folder, Outcome outcome) {
		DeskCopy copy = this.newsroom.look(id).orElseThrow();
		String body = new BodyUploads((address) -> taken(address, folder, outcome, this.library::add))
			.apply(copy.bodyHtml());
		if (!body.equals(copy.bodyHtml())) {
			this.newsroom.rewriteBody(id, copy.version(), body, HAND);
			outcome.articles().add(id);
		}
	}

	/** The next import must not take this for the work of an editor. */
	private void stillAsImported(long id, int before) {
		this.database
			.sql("update imported_item set target_version = :now where article_id = :id and target_version = :before")
			.param("now", this.newsroom.version(id))
			.param("id", id)
			.param("before", before)
			.update();
	}

	private static Optional<Image> taken(String address, UploadsFolder folder, Outcome outcome,
			BiFunction<String, byte[], Image> taking) {
		Path file = folder.find(address).orElse(null);
		if (file == null) {
			outcome.missing().put(address, "");
			return Optional.empty();
		}
		try (InputStream in = Files.newInputStream(file)) {
			Image image = taking.apply(file.getFileName().toString(), in.readNBytes(Inspection.MOST_BYTES + 1));
			outcome.attached().put(address, image.id());
			return Optional.of(image);
		}
		catch (RefusedFile ex) {
			outcome.missing().put(address, ex.reason().messageKey());
		}
		catch (IOException ex) {
			outcome.missing().put(address, Refusal.DAMAGED.messageKey());
		}
		return Optional.empty();
	}

	/**
	 * What became of it.
	 *
	 * @param attached addresses and the images they are now
	 * @param articles whose bodies were completed
	 * @param missing addresses without a usable file, and the key of the sentence that
	 * says why; empty when there is no file
	 */
	public record Outcome(Map<String, Long> attached, List<Long> articles, Map<String, String> missing) {
	}

	private record Waiting(long id, String address) {
	}

}
