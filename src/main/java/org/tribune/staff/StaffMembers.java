package org.tribune.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Everybody who may or might sign in.
 */
interface StaffMembers extends Repository<StaffMember, Long> {

	StaffMember save(StaffMember member);

	Optional<StaffMember> findById(long id);

	@Query("select m from StaffMember m where lower(m.email) = lower(?1)")
	Optional<StaffMember> findByEmail(String email);

	@Query("select m.id from StaffMember m where m.role = org.tribune.staff.Role.ADMINISTRATOR and m.active and m.passwordHash is not null")
	List<Long> findAdministrators();

	/**
	 * The same, each locked until the end of the transaction.
	 */
	@Query(nativeQuery = true, value = """
			select id from staff_member
			where role = 'ADMINISTRATOR' and active and password_hash is not null
			order by id for update
			""")
	List<Long> lockAdministrators();

	/**
	 * Without a new version: nobody who edits the account meanwhile is disturbed.
	 */
	@Modifying
	@Query("update StaffMember m set m.lastSignedInAt = ?2 where m.id = ?1")
	void arrive(long id, Instant now);

	long count();

}
