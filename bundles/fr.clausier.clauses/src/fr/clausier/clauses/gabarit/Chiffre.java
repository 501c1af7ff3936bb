// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@link Fait} that is a figure of the strategy as it was typed: hours, a weight, a date, an amount. Documents keep
 * the link, so that a figure changed in Word can be offered for the strategy.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Chiffre {

    /** Features that may hold the figure, the first that is set does; a dot leads into a contained object. */
    String[] value();

    /** Whether the figure is worth following even when the strategy only says what it is calculated from. */
    boolean calcule() default false;
}
