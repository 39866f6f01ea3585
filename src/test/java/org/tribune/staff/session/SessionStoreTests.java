package org.tribune.staff.session;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.tribune.TribuneTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class SessionStoreTests {

	@Autowired
	private FindByIndexNameSessionRepository<? extends Session> sessions;

	@Test
	void twoRequestsOfOneSessionNoteTheSameAtOnce() {
		noteTwice(this.sessions);
	}

	private static <S extends Session> void noteTwice(FindByIndexNameSessionRepository<S> sessions) {
		S session = sessions.createSession();
		sessions.save(session);
		S one = Objects.requireNonNull(sessions.findById(session.getId()));
		S other = Objects.requireNonNull(sessions.findById(session.getId()));
		one.setAttribute("noted", "first");
		other.setAttribute("noted", "second");
		sessions.save(one);
		sessions.save(other);
		assertThat(Objects.requireNonNull(sessions.findById(session.getId())).<String>getAttribute("noted"))
			.isEqualTo("second");
		sessions.deleteById(session.getId());
	}

}
