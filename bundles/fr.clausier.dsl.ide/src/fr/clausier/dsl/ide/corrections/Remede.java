// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

/** One way to set a kind of finding right: looks at the case and proposes changes, or none when it has nothing to offer there. */
@FunctionalInterface
public interface Remede {

	/** Proposes what can be done, the best first, through {@link Cas#proposer}. */
	void proposer(Cas cas);
}
