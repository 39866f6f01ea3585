package org.tribune.pagecache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.apache.tomcat.util.http.FastHttpDateFormat;

/**
 * Hands out what lies ready, where the socket is: whoever asks plainly for a finished
 * page need not go to the {@link Kiosk}. It answers in the kiosk's words, waits for
 * nothing, makes nothing, and leaves everything else to the kiosk.
 */
class Hatch {

	private static final byte[] KEEP_ALIVE = ascii("\r\nKeep-Alive: timeout=");

	private static final byte[] CONNECTION = ascii("\r\nConnection: keep-alive");

	private static final byte[] END = ascii("\r\n\r\n");

	/** Bytes for what is written between the opening and the page. */
	private static final int MARGIN = 200;

	private final Newsstand newsstand;

	private final DeclaredParameters declared;

	private final Delivery delivery;

	private final Kinds kinds;

	private final byte[] session;

	/**
	 * Makes a hatch.
	 * @param sessionCookie by whose name people who sign in are known
	 */
	Hatch(Newsstand newsstand, DeclaredParameters declared, Delivery delivery, Kinds kinds, String sessionCookie) {
		this.newsstand = newsstand;
		this.declared = declared;
		this.delivery = delivery;
		this.kinds = kinds;
		this.session = ascii(sessionCookie + "=");
	}

	/**
	 * Answers without waiting for anything, if that can be done.
	 * @param request a request, perhaps
	 * @param length of the request in bytes
	 * @param kept how many seconds the connection is kept at least; 0 or less where that
	 * is not limited
	 * @param answer takes the answer, if there is one
	 * @return whether there is
	 */
	boolean serve(byte[] request, int length, long kept, ByteBuffer answer) {
		Glance glance = Glance.at(request, length, this.session);
		Target target = (glance != null) ? Target.of(glance.path(), glance.query(), this.declared) : null;
		PrintedPage page = (target != null) ? this.newsstand.find(target) : null;
		if (glance == null || target == null || page == null || page.status() != 200) {
			return false;
		}
		Version version = page.ready(Delivery.encoding(page, glance.encodings()));
		if (version == null || version.bytes().length + MARGIN > answer.capacity() - version.opening().length) {
			return false;
		}
		answer.clear().put(version.opening()).put(ascii(FastHttpDateFormat.getCurrentDate()));
		if (glance.keepsAlive() && kept > 0) {
			answer.put(KEEP_ALIVE).put(ascii(Long.toString(kept)));
		}
		if (glance.keepsAlive()) {
			answer.put(CONNECTION);
		}
		answer.put(END).put(version.bytes()).flip();
		this.delivery.countAtOnce(version.bytes().length);
		this.kinds.count(target, page.status());
		return true;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
