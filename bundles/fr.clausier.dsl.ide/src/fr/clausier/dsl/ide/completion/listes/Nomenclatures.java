// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.completion.listes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;

import fr.clausier.dsl.ide.completion.valeurs.Valeur;
import fr.clausier.dsl.lexique.Habitudes;
import fr.clausier.law.nomenclature.Cpv;
import fr.clausier.law.nomenclature.Departement;
import fr.clausier.law.nomenclature.Nuts;
import fr.clausier.law.nomenclature.Region;
import fr.clausier.model.strategie.Prestation;

/** Codes with their labels, by the beginning of the code or by words of the label. */
final class Nomenclatures {

	private static final int MAXIMUM = 50;
	private static final int SUGGESTIONS = 8;
	private static final int DIVISION = 2;

	private Nomenclatures() {
	}

	/** Before anything is typed, codes that the title of the lot or of the purchase calls for, then the divisions. */
	static List<Valeur> cpv(Demande asked) {
		Stream<Cpv> found = asked.tape().isBlank() ? Stream.concat(suggestions(asked), Cpv.tous().stream().filter(c -> c.profondeur() == DIVISION))
				: Cpv.chercher(asked.tape(), MAXIMUM).stream();
		return found.distinct().map(c -> new Valeur(c.code(), c.code() + " " + c.libelle(), contenant(c))).toList();
	}

	private static Stream<Cpv> suggestions(Demande asked) {
		Prestation part = asked.autour() == null ? null : EcoreUtil2.getContainerOfType(asked.autour(), Prestation.class);
		return part == null || part.getTitre() == null ? Stream.empty() : Cpv.chercher(part.getTitre(), SUGGESTIONS).stream();
	}

	private static String contenant(Cpv code) {
		List<String> above = new ArrayList<>(code.lignee().stream().map(Cpv::libelle).toList());
		above.add(code.libelle());
		return "CPV\u00A0: " + String.join(" › ", above) + ".";
	}

	static List<Valeur> lieux(Demande asked) {
		return switch (Habitudes.plier(asked.genre()).toLowerCase(Locale.ROOT)) {
			case "nuts" -> (asked.tape().isBlank() ? Nuts.tous() : Nuts.chercher(asked.tape(), MAXIMUM)).stream()
					.map(n -> new Valeur(n.code(), n.code() + " " + n.libelle(), "Unité territoriale statistique\u00A0: " + n.libelle() + ".")).toList();
			case "region" -> regions(asked);
			case "departement" -> departements(asked);
			default -> List.of();
		};
	}

	static List<Valeur> departements(Demande asked) {
		return (asked.tape().isBlank() ? Departement.tous() : Departement.chercher(asked.tape(), MAXIMUM)).stream()
				.map(d -> new Valeur(d.code(), d.code() + " " + d.nom(), "Département\u00A0: " + d.nom() + ".")).toList();
	}

	private static List<Valeur> regions(Demande asked) {
		return Region.toutes().stream().filter(r -> contient(r.code() + " " + r.nom(), asked.tape()))
				.map(r -> new Valeur(r.code(), r.code() + " " + r.nom(), "Région\u00A0: " + r.nom() + ".")).toList();
	}

	/** Whether a text has all the words, whatever accents and capitals. */
	static boolean contient(String text, String typed) {
		String folded = Habitudes.plier(text).toLowerCase(Locale.ROOT);
		for (String word : Habitudes.plier(typed).toLowerCase(Locale.ROOT).split("\\s+")) {
			if (!folded.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
