package org.tribune.search;

import org.tribune.TribuneTest;

@TribuneTest
class AnyInputTests extends AnyInput {

}
