// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.notation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import fr.clausier.dsl.clauses.BibliothequeNationale;
import fr.clausier.dsl.clauses.CiblesDeRenvoi;
import fr.clausier.dsl.clauses.FaitsDeClause;
import fr.clausier.dsl.clauses.MotsEcrits;
import fr.clausier.dsl.clauses.MotsEcrits.MotEcrit;
import fr.clausier.dsl.clauses.TexteEcrit;
import fr.clausier.dsl.vocabulaire.Mot;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.ModeleClause;

/** What a word of a clause text, or the name of a clause, stands for, as Markdown. */
public final class SurvolNotation {

	private static final int EXTRAIT = 600;

	private SurvolNotation() {
	}

	/** A place and what there is to say of it. */
	public record Sens(ITextRegion place, String texte) {
	}

	/** What stands at an offset; empty outside of texts and conditions. */
	public static Optional<Sens> a(XtextResource resource, int offset) {
		return MotsEcrits.a(resource, offset).map(m -> new Sens(new TextRegion(m.offset(), m.fin() - m.offset()), sens(m)));
	}

	private static String sens(MotEcrit mot) {
		return switch (mot.mot()) {
			case Mot.UnFait fait -> "**" + fait.fait().nom() + "** — " + CompletionNotation.sens(fait.fait());
			case Mot.UnFormat format -> "**" + format.format().nom() + "** — " + format.format().description() + ".";
			case Mot.UnRenvoi renvoi -> cible(mot, renvoi.cible());
			case Mot.Nom nom -> "**" + nom.nom() + "** — " + (nom.boucle() == null ? "nom connu de tout le texte" : "élément de «\u00A0pour\u00A0»") + ", "
					+ nom.type().libelle() + ".";
		};
	}

	private static String cible(MotEcrit mot, String nom) {
		return CiblesDeRenvoi.clause(mot.texte().porteur(), nom).flatMap(SurvolNotation::clause)
				.orElseGet(() -> mot.texte().porteur() instanceof ModeleClause clause
						? CiblesDeRenvoi.de(clause).section(nom).map(s -> "**" + nom + "** — section" + (s.getTitre() == null ? "" : " «\u00A0" + s.getTitre() + "\u00A0»") + ".").orElse("")
						: "");
	}

	/** What a clause is, for who reads its name: title, place, version, condition, basis, the beginning of its text; empty for other elements. */
	public static Optional<String> clause(EObject element) {
		if (!(element instanceof ModeleClause clause) || clause.eIsProxy()) {
			return Optional.empty();
		}
		FaitsDeClause faits = new FaitsDeClause(clause);
		StringBuilder text = new StringBuilder("**" + clause.getName() + "** — " + clause.getTitre() + "\n\n");
		text.append(BibliothequeNationale.contient(clause) ? "Bibliothèque nationale" : ((BibliothequeClauses) clause.eContainer()).getTitre());
		if (faits.document() != null) {
			text.append(", document ").append(faits.document().getName()).append(faits.rubrique() == null ? "" : ", section `" + faits.rubrique() + "`");
		}
		text.append('.');
		if (faits.condition() != null) {
			text.append("\n\nSi `").append(TexteEcrit.texte(faits.condition())).append('`');
		}
		if (!faits.fondements().isEmpty()) {
			text.append("\n\nFondement\u00A0: ").append(String.join("\u00A0; ", faits.fondements())).append('.');
		}
		if (faits.texte() != null) {
			String wording = faits.texte();
			text.append("\n\n```\n").append(wording.length() > EXTRAIT ? wording.substring(0, EXTRAIT) + "…" : wording).append("\n```");
		}
		return Optional.of(text.toString());
	}
}
