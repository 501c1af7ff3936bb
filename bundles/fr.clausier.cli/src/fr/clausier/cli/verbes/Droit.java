// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Objet;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.law.droit.Disposition;
import fr.clausier.law.droit.DroitApplicable;
import fr.clausier.law.droit.DroitEnTexte;

/** Says which law applies on a date. */
public final class Droit implements Verbe {

	private final Supplier<LocalDate> aujourdHui;

	/** @param aujourdHui the date of a call that names none */
	public Droit(Supplier<LocalDate> aujourdHui) {
		this.aujourdHui = aujourdHui;
	}

	@Override
	public String nom() {
		return "droit";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.DATE, Option.FORMAT);
	}

	@Override
	public Objet objet() {
		return Objet.AUCUN;
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect {
		DroitApplicable droit = DroitApplicable.au(appel.date().orElseGet(aujourdHui));
		if (appel.json()) {
			sortie.donnees("date", new JsonPrimitive(droit.date().toString()));
			sortie.donnees("seuils", json(droit.seuils()));
			sortie.donnees("regimes", json(droit.regimes()));
			sortie.donnees("articles", json(droit.articles()));
			sortie.donnees("regles", json(droit.regles()));
		} else {
			DroitEnTexte.lignes(droit).forEach(sortie::dire);
		}
		return sortie.finir(LigneDeCommande.OK);
	}

	private static JsonArray json(List<Disposition> dispositions) {
		JsonArray tableau = new JsonArray();
		dispositions.forEach(d -> tableau.add(json(d)));
		return tableau;
	}

	private static JsonObject json(Disposition d) {
		JsonObject objet = new JsonObject();
		objet.addProperty("cle", d.cle());
		objet.addProperty("libelle", d.libelle());
		objet.addProperty("valeur", d.valeur());
		objet.addProperty("quantite", d.quantite());
		objet.addProperty("unite", d.unite().isEmpty() ? null : d.unite());
		objet.addProperty("de", d.de() == null ? null : d.de().toString());
		objet.addProperty("a", d.a() == null ? null : d.a().toString());
		objet.addProperty("source", d.source());
		objet.addProperty("confirme", d.confirme());
		return objet;
	}
}
