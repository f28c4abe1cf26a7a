package db.migration;

import org.peersupport.finder.PlacesMigration;

/** Stands where Flyway looks for migrations. */
public class FinderPlaces extends PlacesMigration {}
