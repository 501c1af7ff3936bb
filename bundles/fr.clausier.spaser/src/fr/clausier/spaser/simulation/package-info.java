// SPDX-License-Identifier: EPL-2.0
/** « Et si » : what a change to a draft would do to every indicator, and which drafts could still contribute most. */
package fr.clausier.spaser.simulation;
