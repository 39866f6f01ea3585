package org.tribune.staff;

import java.util.Optional;

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

	long count();

}
