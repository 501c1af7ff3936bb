// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.clausier.spaser.evaluation.Reste;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.rapport.Valeurs;
import fr.clausier.spaser.simulation.Conseil;
import fr.clausier.spaser.simulation.Conseils;
import fr.clausier.spaser.simulation.Effet;
import fr.clausier.spaser.suivi.CompteDeLecture;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviObjectif;

/** A follow-up told in lines, for a terminal. */
final class Recit {

	private static final int CONSEILS = 8;

	private Recit() {
	}

	/** One objective a line: value, target, status, what is still to be done. */
	static List<String> objectifs(Suivi suivi) {
		return suivi.objectifs().stream().map(Recit::objectif).toList();
	}

	private static String objectif(SuiviObjectif o) {
		String value = o.constat() == null ? "sans donnée" : Valeurs.de(o.mesureConstatee()) + " (" + o.constat().libelle() + ")";
		return CatalogueIndicateurs.de(o.mesures().indicateur()).fiche().libelle() + "\u00A0: " + value + ", objectif " + Valeurs.cible(o) + "\u00A0: " + o.statut().libelle()
				+ o.reste().map(Reste::phrase).map(r -> " (" + r + ")").orElse("");
	}

	/** What was read of each source. */
	static List<String> sources(Suivi suivi) {
		return suivi.comptes().stream().map(Recit::source).toList();
	}

	private static String source(CompteDeLecture compte) {
		String left = compte.ecartees().entrySet().stream().map(e -> e.getKey() + "\u00A0: " + e.getValue()).collect(Collectors.joining(", "));
		return compte.source() + "\u00A0: " + compte.lignes() + " lignes, " + compte.comptees() + " comptées" + (left.isEmpty() ? "" : ", écartées (" + left + ")") + ".";
	}

	/** The drafts that could still contribute most. */
	static List<String> conseils(Suivi suivi) {
		return Conseils.de(suivi).stream().limit(CONSEILS).map(Recit::conseil).toList();
	}

	private static String conseil(Conseil c) {
		return c.contrat().designation() + "\u00A0: " + c.changement().replaceAll("\\.$", "") + " (" + c.objectifs().stream().map(o -> CatalogueIndicateurs.de(o.mesures().indicateur()).fiche().court().toLowerCase(Locale.FRENCH)).distinct().collect(Collectors.joining(", ")) + ")."
				+ (c.faisabilite().isEmpty() ? "" : " " + c.faisabilite());
	}

	/** What a supposition changes. */
	static List<String> effets(Suivi before, Suivi after) {
		List<String> lines = new ArrayList<>();
		for (Effet effect : Effet.entre(before, after)) {
			lines.add(CatalogueIndicateurs.de(effect.avant().indicateur()).fiche().libelle() + ", " + CatalogueIndicateurs.de(effect.avant().indicateur()).libelle(effect.avant().grandeur()) + "\u00A0: "
					+ Valeurs.de(effect.avant().prevu()) + " → " + Valeurs.de(effect.apres().prevu()) + " (" + Valeurs.ecart(effect.ecart(), effect.avant().grandeur()) + ")");
		}
		for (List<SuiviObjectif> pair : Effet.objectifs(before, after)) {
			lines.add("Objectif « " + CatalogueIndicateurs.de(pair.getFirst().mesures().indicateur()).fiche().libelle() + " »\u00A0: " + pair.getFirst().statut().libelle() + " → " + pair.getLast().statut().libelle()
					+ pair.getLast().reste().map(Reste::phrase).map(r -> " (" + r + ")").orElse(""));
		}
		return lines.isEmpty() ? List.of("Aucun indicateur ne change.") : lines;
	}
}
