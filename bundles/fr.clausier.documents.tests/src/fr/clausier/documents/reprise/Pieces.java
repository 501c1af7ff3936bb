// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Lien;
import fr.clausier.clauses.document.Lien.Valeur.Genre;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.ZoneLibre;

/** A document with places to write in, figures and clauses. */
final class Pieces {

	static final Origine OBJET = new Origine("RC-OBJ-01", "2026-1", "ecole.marche", 3, "Objet");
	static final Origine HEURES = new Origine("CCAP-INS-01", "2026-2", "ecole.marche", 12, "Volume d'insertion");

	private Pieces() {
	}

	static Document piece() {
		return piece("7 500", "7500", true, true);
	}

	/** @param suite whether the last clause is there */
	static Document piece(String heures, String brut, boolean zones, boolean suite) {
		List<Bloc> premiers = new ArrayList<>(List.of(new Paragraphe(List.of(Fragment.simple("La consultation porte sur la rénovation de "), new Fragment("l'école", true, false), Fragment.simple(".")), Paragraphe.Genre.CORPS, OBJET),
				new Liste(false, List.of(List.of(Fragment.simple("gros œuvre ;")), List.of(Fragment.simple("peinture."))), OBJET)));
		if (zones) {
			premiers.add(new ZoneLibre("precisions", "Précisions propres au marché", OBJET));
		}
		List<Bloc> seconds = new ArrayList<>(List.of(
				new Paragraphe(List.of(Fragment.simple("Le titulaire réserve "), valeur(heures, brut), Fragment.simple(" heures d'insertion.")), Paragraphe.Genre.CORPS, HEURES),
				new Tableau("Heures", List.of(Tableau.Colonne.texte("Lot", 3), Tableau.Colonne.nombre("Heures", 1)),
						List.of(new Tableau.Ligne(List.of(List.of(Fragment.simple("1")), List.of(valeur(heures, brut))), false)), HEURES)));
		if (suite) {
			seconds.add(new Paragraphe(List.of(Fragment.simple("Un facilitateur accompagne le titulaire.")), Paragraphe.Genre.CORPS, HEURES));
		}
		seconds.add(new ZoneLibre("insertion.1.gros-oeuvre", "Précisions sur l'insertion", HEURES));
		return new Document("CCAP", "ccap", "Cahier des clauses", "", Map.of("Acheteur", "Ville"), List.of(
				new Section("Objet", premiers, List.of(), OBJET), new Section("Insertion", seconds, List.of(), HEURES)));
	}

	private static Fragment valeur(String texte, String brut) {
		return new Fragment(texte, false, false, new Lien.Valeur("lot.1.insertion.heures", brut, Genre.HEURES));
	}
}
