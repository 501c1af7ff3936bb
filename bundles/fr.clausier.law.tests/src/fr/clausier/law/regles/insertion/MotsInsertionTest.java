// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.insertion;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.clausier.law.essais.Modele;
import fr.clausier.model.calcul.Facteur;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.law.regles.Reservations;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Modalite;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeReservation;

@DisplayName("Les mots de l'insertion, dans les deux langues")
class MotsInsertionTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;

	/** One clause for each formula of the hours. */
	static Stream<Consumer<ClauseInsertion>> formules() {
		return Stream.of(c -> c.setHeures(500), c -> c.setTaux(BigDecimal.TEN), c -> c.setHeuresTotales(9_000),
				c -> c.setParTranche(F.createHeuresParTranche()), c -> c.setPostes(BigDecimal.ONE), c -> c.setHeuresAnnuelles(2_000));
	}

	@ParameterizedTest
	@MethodSource("formules")
	void chaque_facteur_d_un_calcul_a_son_nom_anglais(Consumer<ClauseInsertion> formule) {
		Marche marche = Modele.marche().avec(m -> m.setInsertion(F.createClauseInsertion())).construire();
		formule.accept(marche.getInsertion());

		List<Facteur> facteurs = HeuresInsertion.de(marche).orElseThrow().facteurs();

		assertFalse(facteurs.isEmpty());
		// Transferred hours may be zero and are never said to be lacking.
		facteurs.stream().filter(f -> !f.nom().equals("les heures du personnel repris"))
				.forEach(f -> assertNotNull(MotsInsertion.nom(f).anglais(), f.nom()));
	}

	@Test
	void aucun_mot_n_est_le_meme_dans_les_deux_langues_par_oubli() {
		Stream.of(Arrays.stream(CategoriePublic.values()).map(MotsInsertion::nom), Arrays.stream(Modalite.values()).map(MotsInsertion::nom),
				Arrays.stream(TypeReservation.values()).map(Reservations::nom)).flatMap(s -> s)
				.forEach(mots -> assertNotEquals(mots.francais(), mots.anglais()));
	}
}
