package org.tribune.site;

/**
 * Something a publisher promises its readers, and says where.
 *
 * @see <a href="https://schema.org/NewsMediaOrganization">NewsMediaOrganization</a>
 */
public enum Policy {

	/** What is published, and how it is chosen. */
	PRINCIPLES("publishingPrinciples"),
	/** Rules of conduct. */
	ETHICS("ethicsPolicy"),
	/** How errors are put right. */
	CORRECTIONS("correctionsPolicy"),
	/** How facts are checked. */
	VERIFICATION("verificationFactCheckingPolicy"),
	/** When a source may stay unnamed. */
	SOURCES("unnamedSourcesPolicy"),
	/** Who gets to speak. */
	DIVERSITY("diversityPolicy"),
	/** What is covered first, and why. */
	MISSION("missionCoveragePrioritiesPolicy"),
	/** Who makes the magazine. */
	MASTHEAD("masthead"),
	/** Who owns it and who pays. */
	OWNERSHIP("ownershipFundingInfo"),
	/** How readers are heard. */
	FEEDBACK("actionableFeedbackPolicy");

	private final String property;

	Policy(String property) {
		this.property = property;
	}

	/**
	 * How schema.org names it.
	 */
	public String property() {
		return this.property;
	}

	/**
	 * Key of its label.
	 */
	public String key() {
		return "head.policy." + this.property;
	}

}
