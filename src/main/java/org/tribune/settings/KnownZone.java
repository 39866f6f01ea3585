package org.tribune.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/**
 * The name of a time zone that Java and PostgreSQL read alike: a place such as
 * {@code Europe/Paris}, or UTC.
 */
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Constraint(validatedBy = KnownZone.Check.class)
@interface KnownZone {

	/** What is said of another. */
	String message();

	/** As Bean Validation asks. */
	Class<?>[] groups() default {};

	/** As Bean Validation asks. */
	Class<? extends Payload>[] payload() default {};

	/**
	 * Looks the zone up.
	 */
	final class Check implements ConstraintValidator<KnownZone, String> {

		@Override
		public boolean isValid(@Nullable String zone, ConstraintValidatorContext context) {
			return zone != null
					&& (zone.equals("UTC") || (zone.contains("/") && ZoneId.getAvailableZoneIds().contains(zone)));
		}

	}

}
