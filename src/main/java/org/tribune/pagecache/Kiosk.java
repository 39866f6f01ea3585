package org.tribune.pagecache;

import java.io.IOException;

import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

import org.tribune.limit.Allowances;
import org.tribune.site.request.RequestId;

/**
 * Stands between Tomcat's sockets and the site: whoever asks for a reader page and is
 * nobody in particular gets a finished one here, and the site (its filters, security,
 * sessions, controllers) does not hear of it. Everybody else is let through.
 */
final class Kiosk implements Adapter {

	private final Adapter site;

	private final Newsstand newsstand;

	private final DeclaredParameters declared;

	private final Limits limits;

	private final Delivery delivery;

	private final Kinds kinds;

	private final Allowances allowances;

	private final String sessionCookie;

	private final boolean logged;

	/**
	 * Puts a kiosk before the site.
	 * @param sessionCookie by whose name people who sign in are known
	 * @param logged whether every request is written into an access log
	 */
	Kiosk(Adapter site, Newsstand newsstand, DeclaredParameters declared, Limits limits, Delivery delivery, Kinds kinds,
			Allowances allowances, String sessionCookie, boolean logged) {
		this.site = site;
		this.newsstand = newsstand;
		this.declared = declared;
		this.limits = limits;
		this.delivery = delivery;
		this.kinds = kinds;
		this.allowances = allowances;
		this.sessionCookie = sessionCookie + "=";
		this.logged = logged;
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		PrintedPage refusal = this.limits.refuse(request, response.getStatus());
		Target target = (refusal == null) ? target(request) : null;
		if (refusal == null && target == null) {
			this.site.service(request, response);
			return;
		}
		int wait = (target != null && !target.kept()) ? takeSearch(target, request) : 0;
		if (wait > 0) {
			refusal = this.limits.tooMany();
			response.getMimeHeaders().addValue("Retry-After").setString(String.valueOf(wait));
		}
		long start = System.nanoTime();
		Copy copy = (refusal != null) ? new Copy(refusal, Copy.Origin.PRESS) : copy(target, request);
		if (copy == null) {
			this.site.service(request, response);
			return;
		}
		try {
			this.delivery.deliver(copy, request, response);
		}
		catch (IOException ex) {
			// The reader has gone: nobody's fault, and nothing to log.
			response.action(ActionCode.CLOSE_NOW, ex);
		}
		if (target != null) {
			this.kinds.count(target, copy.page().status());
		}
		if (this.logged) {
			this.site.log(request, response, System.nanoTime() - start);
		}
	}

	/** Where even the press fails, the site itself may say so. */
	private @Nullable Copy copy(@Nullable Target target, Request request) {
		String id = RequestId.given(request::getHeader);
		if (id != null) {
			RequestId.log(id);
		}
		try {
			return (target != null) ? this.newsstand.get(target) : null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
		catch (Exception ex) {
			return null;
		}
		finally {
			if (id != null) {
				RequestId.log(null);
			}
		}
	}

	/** What people type is answered so many times a minute. */
	private int takeSearch(Target target, Request request) {
		request.action(ActionCode.REQ_HOST_ADDR_ATTRIBUTE, request);
		MessageBytes peer = request.remoteAddr();
		return peer.isNull() ? 0
				: this.allowances.takeSearch(target.key(), peer.toString(), request.getHeader("X-Forwarded-For"));
	}

	private @Nullable Target target(Request request) {
		String method = request.getMethod();
		if (!"GET".equals(method) && !"HEAD".equals(method)) {
			return null;
		}
		if (isSomebody(request)) {
			return null;
		}
		MessageBytes query = request.queryString();
		return Target.of(request.requestURI().toString(), query.isNull() ? null : query.toString(), this.declared);
	}

	/**
	 * Signed in, or asking for something else than pages are, or for a part of one. What
	 * is said here, {@link Glance} has to say too.
	 */
	private boolean isSomebody(Request request) {
		MessageBytes cookie = request.getMimeHeaders().getValue("Cookie");
		if (cookie != null && cookie.toString().contains(this.sessionCookie)) {
			return true;
		}
		if (request.getMimeHeaders().getValue("Authorization") != null
				|| request.getMimeHeaders().getValue("Range") != null) {
			return true;
		}
		MessageBytes accepted = request.getMimeHeaders().getValue("Accept");
		return accepted != null && accepted.toString().contains("markdown");
	}

	@Override
	public boolean prepare(Request request, Response response) throws Exception {
		return this.site.prepare(request, response);
	}

	@Override
	public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
		return this.site.asyncDispatch(request, response, status);
	}

	@Override
	public void log(Request request, Response response, long time) {
		this.site.log(request, response, time);
	}

	@Override
	public void checkRecycled(Request request, Response response) {
		this.site.checkRecycled(request, response);
	}

	@Override
	public String getDomain() {
		return this.site.getDomain();
	}

}
