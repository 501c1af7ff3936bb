// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.essais;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Critere;
import fr.clausier.model.strategie.Derogation;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MotifNonAllotissement;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.NonAllotissement;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.SousCritere;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeAcheteur;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.TypeReservation;

/** Builds purchases for tests, one French sentence at a time. */
public final class Modele {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;
	private final Marche marche = F.createMarche();

	private Modele() {
	}

	/** A works purchase of a local authority, launched on 1 September 2026 under adapted procedure, still without lot. */
	public static Modele marche() {
		Modele modele = new Modele();
		modele.marche.setName("ecoles");
		modele.marche.setTitre("Rénovation des écoles");
		modele.marche.setNature(NatureMarche.TRAVAUX);
		modele.marche.setProcedure(Procedure.MAPA);
		modele.marche.setAcheteur(F.createAcheteur());
		modele.marche.getAcheteur().setTitre("Ville de Marseille");
		return modele.acheteur(TypeAcheteur.COLLECTIVITE).lancement("2026-09-01");
	}

	/** The day that fixes the law; null removes it. */
	public Modele lancement(String jour) {
		marche.setLancement(jour == null ? null : LocalDate.parse(jour));
		return this;
	}

	public Modele acheteur(TypeAcheteur type) {
		marche.getAcheteur().setType(type);
		return this;
	}

	public Modele nature(NatureMarche nature) {
		marche.setNature(nature);
		return this;
	}

	public Modele procedure(Procedure procedure) {
		marche.setProcedure(procedure);
		return this;
	}

	/** Estimation of the whole purchase, euros HT. */
	public Modele estimation(long euros) {
		marche.setEstimation(BigDecimal.valueOf(euros));
		return this;
	}

	/** Adds a lot with the next number. */
	public Modele lot(String titre, long euros) {
		return lot(titre, euros, lot -> {
		});
	}

	/** Adds a lot with the next number and sets more of it. */
	public Modele lot(String titre, long euros, Consumer<Lot> suite) {
		Lot lot = F.createLot();
		lot.setNumero(marche.getLots().size() + 1);
		lot.setName("lot" + lot.getNumero());
		lot.setTitre(titre);
		lot.setEstimation(BigDecimal.valueOf(euros));
		marche.getLots().add(lot);
		suite.accept(lot);
		return this;
	}

	/** The purchase is not divided, for that reason and with that statement. */
	public Modele nonAlloti(MotifNonAllotissement motif, String texte) {
		NonAllotissement decision = F.createNonAllotissement();
		decision.setMotif(motif);
		decision.setTexte(texte);
		marche.setNonAllotissement(decision);
		return this;
	}

	/** Criteria common to all lots, or of the undivided purchase. */
	public Modele criteresCommuns(Critere... criteres) {
		marche.setCriteres(jeu(criteres));
		marche.getCriteres().setCommuns(true);
		return this;
	}

	/** Sets anything else of the purchase. */
	public Modele avec(Consumer<Marche> suite) {
		suite.accept(marche);
		return this;
	}

	/** Adds a written derogation to the purchase. */
	public Modele derogation(String regle, String raison) {
		marche.getDerogations().add(uneDerogation(regle, raison));
		return this;
	}

	/** The purchase built so far. */
	public Marche construire() {
		return marche;
	}

	/** Runs all rules at the launch date. */
	public Constats verifier() {
		return Constats.de(marche);
	}

	public static Derogation uneDerogation(String regle, String raison) {
		Derogation derogation = F.createDerogation();
		derogation.setRegle(regle);
		derogation.setRaison(raison);
		return derogation;
	}

	/** Weighted criteria of one lot. */
	public static JeuCriteres jeu(Critere... criteres) {
		JeuCriteres jeu = F.createJeuCriteres();
		jeu.getCriteres().addAll(List.of(criteres));
		return jeu;
	}

	/** A criterion; the weight as a French officer types it, without the percent sign: "12.5". */
	public static Critere critere(TypeCritere type, String poids) {
		Critere critere = F.createCritere();
		critere.setType(type);
		critere.setPoids(decimal(poids));
		return critere;
	}

	/** A criterion with sub-criteria. */
	public static Critere critere(TypeCritere type, String poids, SousCritere... sousCriteres) {
		Critere critere = critere(type, poids);
		critere.getSousCriteres().addAll(List.of(sousCriteres));
		return critere;
	}

	public static SousCritere sousCritere(String titre, String poids) {
		SousCritere sousCritere = F.createSousCritere();
		sousCritere.setTitre(titre);
		sousCritere.setPoids(decimal(poids));
		return sousCritere;
	}

	/** A sub-criterion whose own kind is written. */
	public static SousCritere sousCritere(TypeCritere type, String titre, String poids) {
		SousCritere sousCritere = sousCritere(titre, poids);
		sousCritere.setType(type);
		sousCritere.setTypePrecise(true);
		return sousCritere;
	}

	/** A reservation to those structures, with the articles as typed. */
	public static Reservation reservation(List<TypeReservation> types, String... articles) {
		Reservation reservation = F.createReservation();
		reservation.getTypes().addAll(types);
		reservation.getArticles().addAll(List.of(articles));
		return reservation;
	}

	public static Acheteur acheteurDe(Prestation prestation) {
		return Lots.marcheDe(prestation).getAcheteur();
	}

	public static BigDecimal decimal(String texte) {
		return texte == null ? null : new BigDecimal(texte);
	}
}
