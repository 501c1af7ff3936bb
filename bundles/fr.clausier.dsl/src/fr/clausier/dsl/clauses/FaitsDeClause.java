// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.clauses;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import fr.clausier.model.strategie.ConditionClause;
import fr.clausier.model.strategie.ForceClause;
import fr.clausier.model.strategie.ModeleClause;
import fr.clausier.model.strategie.ModeleDocument;
import fr.clausier.model.strategie.PorteeClause;

/** What a clause says, or else the one that it replaces: a buyer writes only what differs. */
public final class FaitsDeClause {

	private final List<ModeleClause> lignee;

	/** @param clause the clause whose facts are wanted */
	public FaitsDeClause(ModeleClause clause) {
		Set<ModeleClause> suite = new LinkedHashSet<>();
		for (ModeleClause c = clause; c != null && !c.eIsProxy() && suite.add(c);) {
			c = c.getRemplace();
		}
		lignee = List.copyOf(suite);
	}

	/** The clause itself, then the one it replaces, and so on. */
	public List<ModeleClause> lignee() {
		return lignee;
	}

	/** Whether the clause stands for itself in the end. */
	public boolean tourneEnRond() {
		ModeleClause suivante = lignee.get(lignee.size() - 1).getRemplace();
		return suivante != null && lignee.contains(suivante);
	}

	/** Document, null without. */
	public ModeleDocument document() {
		return premier(ModeleClause::getDocument, d -> !d.eIsProxy());
	}

	/** Section, null without. */
	public String rubrique() {
		return premier(ModeleClause::getRubrique, r -> true);
	}

	/** Place in the section; after all others when nothing says it. */
	public int ordre() {
		Integer ordre = premier(ModeleClause::getOrdre, o -> true);
		return ordre == null ? Integer.MAX_VALUE : ordre;
	}

	/** What it is repeated for. */
	public PorteeClause portee() {
		PorteeClause portee = premier(ModeleClause::getPortee, p -> p != PorteeClause.MARCHE);
		return portee == null ? PorteeClause.MARCHE : portee;
	}

	/** Condition, null for always. */
	public ConditionClause condition() {
		return premier(ModeleClause::getCondition, c -> true);
	}

	/** Strength of the purchases that use it, null for all. */
	public ForceClause force() {
		return premier(ModeleClause::getForce, f -> f != ForceClause.NON_PRECISE);
	}

	/** Legal basis. */
	public List<String> fondements() {
		List<String> fondements = premier(ModeleClause::getFondements, f -> !f.isEmpty());
		return fondements == null ? List.of() : fondements;
	}

	/** Heading, null without. */
	public String intitule() {
		return premier(ModeleClause::getIntitule, i -> true);
	}

	/** What to check, null without. */
	public String vigilance() {
		return premier(ModeleClause::getVigilance, v -> true);
	}

	/** Wording, null without. */
	public String texte() {
		return premier(ModeleClause::getTexte, t -> true);
	}

	/** The first answer of the clause and of those it replaces; null when none says it. */
	public <T> T premier(Function<ModeleClause, T> fait, Predicate<T> dit) {
		return lignee.stream().map(fait).filter(f -> f != null && dit.test(f)).findFirst().orElse(null);
	}
}
