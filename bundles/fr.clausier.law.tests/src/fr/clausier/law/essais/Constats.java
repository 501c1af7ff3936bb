// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.essais;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import fr.clausier.law.Constat;
import fr.clausier.law.MoteurRegles;
import fr.clausier.model.strategie.Marche;

/** Findings on one purchase, with the questions a test asks of them. */
public record Constats(List<Constat> liste) {

	private static final MoteurRegles MOTEUR = MoteurRegles.standard();

	/** Findings at the launch date of the purchase, alone in its portfolio. */
	public static Constats de(Marche marche) {
		return de(marche, null, new Marche[0]);
	}

	/** Findings at a date, beside other purchases. */
	public static Constats de(Marche marche, LocalDate date, Marche... autres) {
		return new Constats(MOTEUR.verifier(marche, List.of(autres), List.of(), date));
	}

	/** The findings of one rule. */
	public List<Constat> de(String regle) {
		return liste.stream().filter(c -> c.id().equals(regle)).toList();
	}

	/** The rule must have spoken exactly once: gives its finding. */
	public Constat seul(String regle) {
		List<Constat> constats = de(regle);
		if (constats.size() != 1) {
			fail(regle + " devait parler une fois ; constats :\n" + this);
		}
		String message = constats.get(0).message();
		if (message.contains("{") || message.contains("}")) {
			fail("fait manquant dans le message : " + message);
		}
		return constats.get(0);
	}

	/** The rule must say nothing. */
	public Constats silence(String regle) {
		assertEquals(List.of(), de(regle).stream().map(Constat::message).toList(), () -> regle + " devait se taire");
		return this;
	}

	@Override
	public String toString() {
		return liste.stream().map(c -> c.severite() + " " + c.id() + " " + c.message())
				.collect(Collectors.joining("\n"));
	}
}
