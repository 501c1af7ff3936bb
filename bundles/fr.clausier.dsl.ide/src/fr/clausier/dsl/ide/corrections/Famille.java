// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

/** The fixes of one family of rules. */
@FunctionalInterface
public interface Famille {

	/** Registers the fixes of the family, rule by rule. */
	void inscrire(Registre registre);
}
