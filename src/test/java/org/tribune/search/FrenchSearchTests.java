package org.tribune.search;

import org.tribune.TribuneTest;

@TribuneTest
class FrenchSearchTests extends FrenchQuestions {

}
