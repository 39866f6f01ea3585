package org.tribune.sametheme;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tribune.chore.TableChore;

/**
 * Articles whose suggestions are not computed yet.
 */
@Component
class SameThemeChore extends TableChore {

	SameThemeChore(JdbcClient database, ObjectProvider<WorkingHours> hours) {
		super("same-theme", "same_theme_work", database, hours);
	}

}
