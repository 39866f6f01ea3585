package org.tribune.staff;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller, or a method of one, that only this role and those above it may ask.
 * Articles have a finer rule of their own, which the controllers of articles ask about
 * each article.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface StaffOnly {

	/**
	 * The least powerful role that may.
	 */
	Role value();

}
