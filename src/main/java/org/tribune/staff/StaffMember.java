package org.tribune.staff;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in to the newsroom.
 */
@Entity
@Table(name = "staff_member")
class StaffMember {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String email = "";

	private String name = "";

	private @Nullable String passwordHash;

	@Enumerated(EnumType.STRING)
	private Role role = Role.CONTRIBUTOR;

	private String language = "fr";

	private boolean active = true;

	private Instant createdAt = Instant.EPOCH;

	private Instant modifiedAt = Instant.EPOCH;

	private @Nullable Instant lastSignedInAt;

	@Version
	private int version;

	protected StaffMember() {
	}

	StaffMember(String email, String name, Role role, Locale language, Instant now) {
		this.email = email;
		this.name = name;
		this.role = role;
		this.language = language.getLanguage();
		this.createdAt = now;
		this.modifiedAt = now;
	}

	/**
	 * Keeps a new password, already hashed.
	 */
	void choosePassword(String passwordHash, Instant now) {
		this.passwordHash = passwordHash;
		this.modifiedAt = now;
	}

	void present(String name, Locale language, Instant now) {
		this.name = name;
		this.language = language.getLanguage();
		this.modifiedAt = now;
	}

	void changeRole(Role role, Instant now) {
		this.role = role;
		this.modifiedAt = now;
	}

	void deactivate(Instant now) {
		this.active = false;
		this.modifiedAt = now;
	}

	void reactivate(Instant now) {
		this.active = true;
		this.modifiedAt = now;
	}

	/**
	 * Whether they can administer the site now.
	 */
	boolean isAdministrator() {
		return this.role == Role.ADMINISTRATOR && this.active && this.passwordHash != null;
	}

	SignedIn signedIn() {
		return new SignedIn(id(), this.name, this.email, this.role, Locale.of(this.language));
	}

	Account account() {
		return new Account(signedIn(), this.passwordHash, this.active, this.lastSignedInAt);
	}

	Long id() {
		Long known = this.id;
		if (known == null) {
			throw new IllegalStateException("Not saved yet");
		}
		return known;
	}

	String email() {
		return this.email;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	Role role() {
		return this.role;
	}

	boolean active() {
		return this.active;
	}

}
